// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Guards the one way in which packages depend on each other. */
@AnalyzeClasses(packages = "org.taqvim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule onlyTheRimKnowsBeam =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.taqvim.beam..", "org.taqvim.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.taqvim.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule knowledgeFlowsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("rim")
          .definedBy("org.taqvim.beam..")
          .layer("whole")
          .definedBy("org.taqvim.article..", "org.taqvim.dating..", "org.taqvim.timeline..")
          .layer("render")
          .definedBy("org.taqvim.render..")
          .layer("events")
          .definedBy("org.taqvim.event..")
          .layer("names and times")
          .definedBy("org.taqvim.entity..", "org.taqvim.time..")
          .layer("ground")
          .definedBy(
              "org.taqvim.calendar..",
              "org.taqvim.language..",
              "org.taqvim.text..",
              "org.taqvim.outcome..",
              "org.taqvim.json..")
          .whereLayer("rim")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("render")
          .mayOnlyBeAccessedByLayers("rim")
          .whereLayer("whole")
          .mayOnlyBeAccessedByLayers("rim", "render")
          .whereLayer("events")
          .mayOnlyBeAccessedByLayers("rim", "whole", "render")
          .whereLayer("names and times")
          .mayOnlyBeAccessedByLayers("rim", "whole", "render", "events");
}
