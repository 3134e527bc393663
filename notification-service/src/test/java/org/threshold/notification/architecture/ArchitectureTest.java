package org.threshold.notification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.fixture.notification.delivery.AsksTheMachine;
import org.threshold.fixture.notification.delivery.CallsIntake;
import org.threshold.fixture.notification.delivery.FieldInjected;
import org.threshold.fixture.notification.delivery.KeepsADate;
import org.threshold.fixture.notification.delivery.LooksIntoAnAdapter;
import org.threshold.fixture.notification.delivery.Prints;
import org.threshold.fixture.notification.directory.AnswersHttp;
import org.threshold.fixture.notification.directory.ReadsKafka;
import org.threshold.fixture.notification.directory.WritesSql;
import org.threshold.fixture.notification.directory.web.EntryPage;
import org.threshold.fixture.notification.intake.CallsAgencies;
import org.threshold.fixture.notification.intake.CallsDelivery;

class ArchitectureTest {

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.threshold.notification");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("Kafka in intake and outbox", Rules.KAFKA_IN_TWO_PLACES, ReadsKafka.class),
                rule("SQL in adapters and platform", Rules.SQL_IN_ADAPTERS, WritesSql.class),
                rule("MVC in web and platform", Rules.MVC_IN_WEB, AnswersHttp.class),
                rule("calls out in channels", Rules.CALLS_OUT_IN_CHANNELS, CallsAgencies.class),
                rule("time and ids", Rules.TIME_AND_IDS_FROM_PLATFORM, AsksTheMachine.class),
                rule("no field injection", Rules.NO_FIELD_INJECTION, FieldInjected.class),
                rule("no console", Rules.NO_CONSOLE, Prints.class),
                rule("no old dates", Rules.NO_OLD_DATES, KeepsADate.class),
                rule(
                        "features know roots",
                        Rules.FEATURES_KNOW_ROOTS_ONLY,
                        LooksIntoAnAdapter.class,
                        EntryPage.class),
                rule(
                        "no cycles",
                        Rules.FEATURES_WITHOUT_CYCLES,
                        CallsIntake.class,
                        CallsDelivery.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_service_keeps_the_rule(String name, ArchRule rule, Class<?>[] bad) {
        assertThat(rule.evaluate(SERVICE).getFailureReport().getDetails()).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_bad_example_is_caught(String name, ArchRule rule, Class<?>[] bad) {
        JavaClasses examples = new ClassFileImporter().importClasses(bad);

        assertThat(rule.evaluate(examples).hasViolation()).as(name).isTrue();
    }

    @Test
    void the_rules_are_tried_on_all_of_the_service() {
        assertThat(SERVICE).hasSizeGreaterThan(100);
    }

    private static Arguments rule(String name, ArchRule rule, Class<?>... bad) {
        return Arguments.of(name, rule, bad);
    }
}
