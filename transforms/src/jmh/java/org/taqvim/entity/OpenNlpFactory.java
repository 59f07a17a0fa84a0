// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** Gives OpenNLP's name finder our own features. */
public final class OpenNlpFactory extends TokenNameFinderFactory {
  public OpenNlpFactory() {
    super(null, Map.of(), new BilouCodec());
  }

  @Override
  public AdaptiveFeatureGenerator createFeatureGenerators() {
    return new OpenNlpComparison.OwnFeatures();
  }
}
