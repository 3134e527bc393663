package org.threshold.workflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * Rule 4: features know each other by their APIs only, and not in circles.
 *
 * <p>The platform's parts serve one ring each: {@code platform.web} the web adapters, {@code
 * platform.engine} the engine adapters. For circles each part counts as a feature of its own.
 */
final class FeatureRules {

    private static final String PLATFORM = "platform";

    private final Places places;

    FeatureRules(String root) {
        this.places = new Places(root);
    }

    ArchRule featuresImportOnlyApis() {
        return classes()
                .should(
                        new Dependencies(
                                "import other features through their APIs only",
                                (type, used) ->
                                        !places.isOurs(used)
                                                || places.isApi(used)
                                                || isOfOneFeature(type, used)
                                                || isServedBy(type, used)));
    }

    ArchRule featuresAreFreeOfCircles() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new ByFeature(places))
                .should()
                .beFreeOfCycles();
    }

    private boolean isOfOneFeature(JavaClass type, JavaClass used) {
        return places.feature(type).equals(places.feature(used));
    }

    private boolean isServedBy(JavaClass type, JavaClass used) {
        return isServedBy(type, used, "web") || isServedBy(type, used, "engine");
    }

    private boolean isServedBy(JavaClass type, JavaClass used, String part) {
        return places.isInPlatform(used, part) && places.isIn(type, "adapter." + part);
    }

    private record ByFeature(Places places) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return places.feature(type)
                    .map(feature -> SliceIdentifier.of(name(feature, type)))
                    .orElseGet(SliceIdentifier::ignore);
        }

        private String name(String feature, JavaClass type) {
            return feature.equals(PLATFORM) ? feature + "." + places.ring(type) : feature;
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}
