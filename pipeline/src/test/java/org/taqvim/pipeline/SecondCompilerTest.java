// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondCompilerTest {
  @BeforeEach // other tests run the program
  @AfterEach
  void letItInAgain() throws JMException {
    command("compilerDirectivesClear");
  }

  @Test
  void isLeftOutOfAllMethodsFromWithin() throws JMException {
    assertThat(command("compilerDirectivesPrint")).doesNotContain("Exclude:true");
    SecondCompiler.leaveOut();
    String directives = command("compilerDirectivesPrint");
    assertThat(directives.substring(directives.indexOf("c2 directives"))).contains("Exclude:true");
    assertThat(directives.substring(0, directives.indexOf("c2 directives")))
        .contains("*.*")
        .doesNotContain("Exclude:true");
  }

  private static String command(String name) throws JMException {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                name,
                new Object[0],
                new String[0]);
  }
}
