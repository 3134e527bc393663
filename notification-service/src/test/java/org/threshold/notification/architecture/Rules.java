package org.threshold.notification.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The rules; each is tried on this service and on a bad example. */
final class Rules {

    static final ArchRule KAFKA_IN_TWO_PLACES =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..intake..", "..platform.outbox..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    static final ArchRule SQL_IN_ADAPTERS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..jdbc..", "..platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    static final ArchRule MVC_IN_WEB =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..web..", "..platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    static final ArchRule CALLS_OUT_IN_CHANNELS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..delivery.adapter..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..", "org.apache.hc..", "jakarta.mail..");

    static final ArchRule TIME_AND_IDS_FROM_PLATFORM =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..platform..")
                    .should()
                    .callMethodWhere(
                            call("now", Instant.class)
                                    .or(call("now", LocalDate.class))
                                    .or(call("randomUUID", UUID.class))
                                    .or(call("currentTimeMillis", System.class)));

    static final ArchRule NO_FIELD_INJECTION =
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .orShould()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource")
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject");

    static final ArchRule NO_CONSOLE =
            noClasses()
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    static final ArchRule NO_OLD_DATES =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            assignableTo("java.util.Date").or(assignableTo("java.util.Calendar")));

    static final ArchRule FEATURES_KNOW_ROOTS_ONLY =
            classes().should(new KnowOnlyRootsOfOtherFeatures());

    static final ArchRule FEATURES_WITHOUT_CYCLES =
            slices().matching("..notification.(*)..").should().beFreeOfCycles();

    private Rules() {}

    private static DescribedPredicate<JavaMethodCall> call(String method, Class<?> type) {
        return DescribedPredicate.describe(
                type.getSimpleName() + "." + method,
                call ->
                        call.getTarget().getName().equals(method)
                                && call.getTargetOwner().isEquivalentTo(type));
    }
}
