package org.threshold.workflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;

/** Rule 5: each technology is known in one place. */
final class TechnologyRules {

    private final Places places;

    TechnologyRules(String root) {
        this.places = new Places(root);
    }

    ArchRule onlyEngineAdaptersKnowTheEngine() {
        return only(
                type -> places.isIn(type, "adapter.engine") || places.isInPlatform(type, "engine"),
                List.of("io.camunda"));
    }

    ArchRule onlyOutboxAndInboxKnowKafka() {
        return only(
                type ->
                        places.isInPlatform(type, "outbox")
                                || places.isInPlatform(type, "inbox")
                                || places.feature(type).filter("intake"::equals).isPresent(),
                List.of("org.apache.kafka", "org.springframework.kafka"));
    }

    ArchRule onlyJdbcAdaptersKnowSql() {
        return only(
                type ->
                        places.isIn(type, "adapter.jdbc")
                                || places.feature(type).filter("platform"::equals).isPresent(),
                List.of("java.sql", "javax.sql", "org.springframework.jdbc", "org.postgresql"));
    }

    /**
     * Calling another service over HTTP is not the web in this sense.
     *
     * <p>One part of the platform has a door of its own, which is its alone to open: moving the
     * simulated clock. It is no feature, so it has no web adapter; a class there that is not the
     * door itself knows no more of the web than any other.
     */
    ArchRule onlyWebAdaptersKnowTheWeb() {
        return only(
                        type ->
                                places.isIn(type, "adapter.web")
                                        || places.isInPlatform(type, "web")
                                        || places.isInPlatform(type, "security")
                                        || isDoor(type),
                        List.of(
                                "org.springframework.web.bind",
                                "org.springframework.web.context",
                                "org.springframework.web.filter",
                                "org.springframework.web.method",
                                "org.springframework.web.servlet",
                                "org.springframework.http.server",
                                "org.springframework.ui",
                                "jakarta.servlet",
                                "org.thymeleaf"))
                .because(
                        "moving the simulated clock is a door of the platform itself, which is no"
                                + " feature and has no web adapter");
    }

    private boolean isDoor(JavaClass type) {
        return type.getSimpleName().endsWith("Controller")
                && places.isInPlatform(type, "simulated");
    }

    private ArchRule only(Predicate<JavaClass> home, List<String> packages) {
        return classes()
                .should(
                        new Dependencies(
                                "leave " + packages + " to the one place that knows it",
                                (type, used) -> home.test(type) || !isOf(used, packages)));
    }

    private static boolean isOf(JavaClass used, List<String> packages) {
        return packages.stream().anyMatch(name -> (used.getName() + ".").startsWith(name + "."));
    }
}
