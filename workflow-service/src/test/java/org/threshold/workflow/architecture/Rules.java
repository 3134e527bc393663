package org.threshold.workflow.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;

/** All rules between packages, by the name of the bad example that each must catch. */
final class Rules {

    private Rules() {}

    static Map<String, ArchRule> below(String root) {
        var rings = new RingRules(root);
        var features = new FeatureRules(root);
        var technology = new TechnologyRules(root);
        var hygiene = new HygieneRules(root);
        var steps = new StepRules(root);
        return new TreeMap<>(
                Map.ofEntries(
                        Map.entry("r1domain", rings.domainUsesOnlyPlainJavaFeatureApisAndItself()),
                        Map.entry(
                                "r2app",
                                rings.useCasesUseOnlyDomainFeatureApisAndTwoAnnotationsOfSpring()),
                        Map.entry("r3adapters", rings.adaptersDoNotKnowEachOther()),
                        Map.entry("r4apis", features.featuresImportOnlyApis()),
                        Map.entry("r4circles", features.featuresAreFreeOfCircles()),
                        Map.entry("r5engine", technology.onlyEngineAdaptersKnowTheEngine()),
                        Map.entry("r5kafka", technology.onlyOutboxAndInboxKnowKafka()),
                        Map.entry("r5sql", technology.onlyJdbcAdaptersKnowSql()),
                        Map.entry("r5web", technology.onlyWebAdaptersKnowTheWeb()),
                        Map.entry("r6clock", hygiene.onlyThePlatformReadsTheClockAndMakesIds()),
                        Map.entry("r7fields", hygiene.noFieldIsInjected()),
                        Map.entry("r7print", hygiene.nothingIsPrinted()),
                        Map.entry("r7dates", hygiene.noDateOfOld()),
                        Map.entry("r7publics", hygiene.nothingIsPublicWithoutNeed()),
                        Map.entry("r8steps", steps.stepsNeedWhatTheirUseCaseRequires())));
    }
}
