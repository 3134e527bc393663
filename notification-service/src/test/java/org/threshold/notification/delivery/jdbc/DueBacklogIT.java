package org.threshold.notification.delivery.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.DueDeliveries.Share;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.delivery.QuietDeliveries;
import org.threshold.notification.delivery.Route;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.jdbc.Times;
import org.threshold.notification.testing.OnRealServers;

/**
 * What can be tried is found at once however much waits behind it, also before PostgreSQL has had a
 * look at how much; all lies far ahead, where no loop looks.
 */
class DueBacklogIT extends OnRealServers {

    private static final Instant DUE = Instant.parse("2098-01-05T09:00:00Z");
    private static final Moment NOW = new Moment(DUE, DUE);
    private static final int WAITING = 20_000;

    /** Joined with itself a backlog like this takes ten seconds and more. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Autowired private DueDeliveries due;
    @Autowired private QuietDeliveries quiet;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;
    private String agency = "none";

    @BeforeEach
    void anotherAgency() {
        agency = newAgency();
    }

    @AfterEach
    void removeAll() {
        jdbc.sql("delete from delivery where agency = :agency").param("agency", agency).update();
        jdbc.sql("delete from notification where agency = :agency")
                .param("agency", agency)
                .update();
    }

    /** PostgreSQL counts rows now and then, and has done so last when nothing waited. */
    @BeforeEach
    void countWhileNothingWaits() {
        jdbc.sql("analyze delivery").update();
    }

    @ParameterizedTest
    @CsvSource({"queued, 100, 8", "late, 100, 8", "queued, 1, 2"})
    void tens_of_thousands_that_wait_do_not_slow_what_can_be_tried(
            String state, int cases, int free) {
        backlog(state, cases);

        long start = System.nanoTime();
        assertThat(due.agencies(NOW, Set.of())).contains(agency);
        assertThat(due.claim(new Share(agency, 8, Set.of()), NOW, DUE.plusSeconds(10)))
                .as("one of each case and role at a time")
                .hasSize(free);
        assertThat(due.claim(new Share(agency, 8, Set.of()), NOW, DUE.plusSeconds(10)))
                .hasSize(cases == 1 ? 0 : 8);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
    }

    @Test
    void what_waits_for_an_endpoint_that_is_held_back_is_not_even_looked_at() {
        backlog("queued", 100);
        Set<Route> heldBack = Set.of(by("desk-0"), by("desk-1"));

        assertThat(due.agencies(NOW, heldBack)).doesNotContain(agency);
        assertThat(due.agencies(NOW, Set.of(by("desk-0")))).contains(agency);
        assertThat(rowsReadFor(() -> due.agencies(NOW, heldBack))).isLessThan(WAITING / 100);
    }

    @Test
    void while_only_others_are_quiet_what_is_urgent_is_taken_in_without_a_look_at_what_waits() {
        backlog("queued", 1);
        jdbc.sql("update delivery set state = 'quiet', role = 'desk-2' where id = :id")
                .param("id", last().value())
                .update();
        DeliveryId last = last();

        assertThat(rowsReadFor(() -> quiet.release(last, DUE))).isLessThan(WAITING / 100);
    }

    private DeliveryId last() {
        return jdbc.sql(
                        "select id from delivery where agency = :agency order by position desc limit 1")
                .param("agency", agency)
                .query((row, number) -> new DeliveryId(row.getObject("id", UUID.class)))
                .single();
    }

    private Route by(String role) {
        return new Route(new Recipient(agency, role), Preference.FIRST);
    }

    /** How many rows and entries of indexes are read meanwhile, as PostgreSQL counts. */
    private long rowsReadFor(Runnable look) {
        Long rows =
                new TransactionTemplate(transactions)
                        .execute(
                                done -> {
                                    long before = read();
                                    look.run();
                                    return read() - before;
                                });
        return Objects.requireNonNull(rows);
    }

    private long read() {
        return jdbc.sql(
                        """
                        select coalesce(sum(pg_stat_get_xact_tuples_returned(id)
                                            + pg_stat_get_xact_tuples_fetched(id)), 0)
                        from (select 'delivery'::regclass::oid as id
                              union all
                              select indexrelid from pg_index
                              where indrelid = 'delivery'::regclass) looked
                        """)
                .query(Long.class)
                .single();
    }

    /** For two roles, about so many cases in turn. */
    private void backlog(String state, int cases) {
        jdbc.sql(
                        """
                        with told as (
                            insert into notification
                                (id, agency, role, kind, event_id, event_name, occurred_at, codes,
                                 priority, tier, cases, requested_at)
                            select gen_random_uuid(), :agency, 'desk-' || n % 2, 'tell', 'EV-03',
                                   'new-injury', :due, '{}', 'P3', 'T0',
                                   array['CP-' || n % :cases], :due
                            from generate_series(1, :waiting) n
                            returning id, agency, role, priority, cases)
                        insert into delivery
                            (id, notification_id, rung, agency, role, preference, priority, cases,
                             deliver_by, acknowledge_by, try_until, state, attempts,
                             next_attempt_at)
                        select gen_random_uuid(), id, 0, agency, role, 'first', priority, cases,
                               :later, :later, :later, :state, 0, :due
                        from told
                        """)
                .param("agency", agency)
                .param("waiting", WAITING)
                .param("cases", cases)
                .param("state", state)
                .param("due", Times.column(DUE))
                .param("later", Times.column(DUE.plusSeconds(600)))
                .update();
    }
}
