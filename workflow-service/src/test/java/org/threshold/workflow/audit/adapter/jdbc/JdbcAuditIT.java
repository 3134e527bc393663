package org.threshold.workflow.audit.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.AccessLog;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditHistory;
import org.threshold.workflow.audit.AuditLine;
import org.threshold.workflow.audit.AuditStretch;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.RealTime;

class JdbcAuditIT {

    private static final TestDatabase DATABASE = TestDatabase.create("audit");
    private static final Instant BUSINESS = Instant.parse("2026-12-24T09:00:00.123456Z");
    private static final Instant REAL = Instant.parse("2026-11-24T09:00:00Z");
    private static final AuditStretch NEWEST = AuditStretch.newest(100);

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(Parts.class);
    private final AuditTrail trail = context.getBean(AuditTrail.class);
    private final AuditHistory history = context.getBean(AuditHistory.class);
    private final AccessLog access = context.getBean(AccessLog.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_line_keeps_who_what_why_and_both_times() {
        record(entry(DANA_DUTY.actor(), "referral-decided", List.of("CP-1", "CP-2")));

        var line = history.ofSubject("referral", subject, NEWEST).getFirst();

        assertThat(line.at()).isEqualTo(BUSINESS);
        assertThat(line.recordedAt()).isEqualTo(REAL);
        assertThat(line.who().id()).isEqualTo(DANA_DUTY.id());
        assertThat(line.who().agency()).isEqualTo(DANA_DUTY.agency());
        assertThat(line.who().roles()).isEqualTo(DANA_DUTY.roles());
        assertThat(line.what())
                .isEqualTo(
                        new AuditLine.What(
                                "referral-decided",
                                "referral",
                                subject,
                                List.of("CP-1", "CP-2"),
                                "Because."));
    }

    @Test
    void this_service_itself_is_an_actor_too() {
        record(entry(Actor.itself(), "ladder-climbed", List.of()));

        var line = history.ofSubject("referral", subject, NEWEST).getFirst();

        assertThat(line.who().id()).isEqualTo(Actor.itself().id());
    }

    @Test
    void the_lines_of_a_case_come_newest_first_in_stretches() {
        var reference = "CP-" + subject;
        for (var what : List.of("first", "second", "third")) {
            record(entry(DANA_DUTY.actor(), what, List.of("CP-0", reference)));
        }

        var newest = history.ofCase(reference, AuditStretch.newest(2));
        var rest = history.ofCase(reference, new AuditStretch(newest.getLast().number(), 2));

        assertThat(newest)
                .extracting(line -> line.what().what())
                .containsExactly("third", "second");
        assertThat(rest).extracting(line -> line.what().what()).containsExactly("first");
    }

    @Test
    void without_a_transaction_nothing_is_kept() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> trail.record(entry(DANA_DUTY.actor(), "lost", List.of())));
    }

    @Test
    void a_line_goes_with_the_change_it_is_about() {
        transaction.executeWithoutResult(
                status -> {
                    trail.record(entry(DANA_DUTY.actor(), "undone", List.of()));
                    status.setRollbackOnly();
                });

        assertThat(history.ofSubject("referral", subject, NEWEST)).isEmpty();
    }

    @Test
    void a_refused_attempt_outlives_the_transaction_that_was_refused() {
        transaction.executeWithoutResult(
                status -> {
                    access.refused(DANA_DUTY.actor(), Activity.APPROVE_RETURN_HOME);
                    status.setRollbackOnly();
                });
        access.signedIn(DANA_DUTY.actor());

        assertThat(history.ofSubject("actor", DANA_DUTY.id().value(), NEWEST))
                .extracting(line -> line.what().what())
                .startsWith("signed-in", "refused-to-approve-return-home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set why = 'another reason'",
                "delete from audit_entry",
                "delete from audit_entry where false",
                "truncate audit_entry"
            })
    void nothing_that_was_kept_can_be_changed_or_removed(String change) {
        record(entry(DANA_DUTY.actor(), "kept", List.of()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> DATABASE.jdbc().sql(change).update())
                .withMessageContaining("only ever added to");

        assertThat(history.ofSubject("referral", subject, NEWEST)).hasSize(1);
    }

    private void record(AuditEntry entry) {
        transaction.executeWithoutResult(status -> trail.record(entry));
    }

    private AuditEntry entry(Actor who, String what, List<String> cases) {
        return new AuditEntry(who, what, "referral", subject, cases, "Because.");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({JdbcAuditTrail.class, JdbcAuditHistory.class, AuditedAccess.class})
    static class Parts {

        @Bean
        DataSource dataSource() {
            return DATABASE.source();
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        CaseClock clock() {
            return () -> BUSINESS;
        }

        @Bean
        RealTime time() {
            return () -> REAL;
        }
    }
}
