package org.threshold.workflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Rules 1 to 3: what the rings of a feature may use. */
final class RingRules {

    private static final Set<String> PLAIN_JAVA =
            Set.of(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.nio.charset",
                    "java.security",
                    "java.text",
                    "java.time",
                    "java.time.chrono",
                    "java.time.format",
                    "java.time.temporal",
                    "java.time.zone",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify.annotations");

    private static final Set<String> SPRING_OF_USE_CASES =
            Set.of(
                    "org.springframework.stereotype.Service",
                    "org.springframework.transaction.annotation.Transactional",
                    "org.springframework.transaction.annotation.Propagation",
                    "org.springframework.transaction.annotation.Isolation");

    private final Places places;

    RingRules(String root) {
        this.places = new Places(root);
    }

    /** Rule 1. */
    ArchRule domainUsesOnlyPlainJavaFeatureApisAndItself() {
        return classes()
                .should(
                        new Dependencies(
                                "keep the domain to plain Java, feature APIs and itself",
                                (type, used) ->
                                        !places.isIn(type, "domain")
                                                || isPlain(used)
                                                || places.isApi(used)
                                                || places.isIn(used, "domain")));
    }

    /** Rule 2. */
    ArchRule useCasesUseOnlyDomainFeatureApisAndTwoAnnotationsOfSpring() {
        return classes()
                .should(
                        new Dependencies(
                                "keep use cases to domain, feature APIs and transactions",
                                (type, used) ->
                                        !places.isIn(type, "app") || isFitForUseCases(used)));
    }

    /** Rule 3. */
    ArchRule adaptersDoNotKnowEachOther() {
        return classes()
                .should(
                        new Dependencies(
                                "keep adapters from knowing each other",
                                (type, used) ->
                                        !places.isIn(type, "adapter")
                                                || !places.isIn(used, "adapter")
                                                || adapter(type).equals(adapter(used))));
    }

    private boolean isFitForUseCases(JavaClass used) {
        return isPlain(used)
                || places.isApi(used)
                || places.isIn(used, "domain")
                || places.isIn(used, "app")
                || used.getPackageName().equals("org.threshold.process")
                || SPRING_OF_USE_CASES.contains(used.getName());
    }

    private static boolean isPlain(JavaClass used) {
        return used.isPrimitive() || PLAIN_JAVA.contains(used.getPackageName());
    }

    /** The second step below the feature, for example {@code web} of {@code adapter.web}. */
    private String adapter(JavaClass type) {
        var steps = places.ring(type).split("\\.", -1);
        return steps.length > 1 ? steps[1] : "";
    }
}
