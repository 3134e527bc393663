package org.threshold.workflow.report.adapter.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Month;

/** Rows that reports count, on a real database with every migration applied. */
final class ReportDatabase {

    /** The month of the reports, and the instant at which they are read. */
    static final Asked NOVEMBER =
            new Asked(Month.of("2026-11").orElseThrow(), Times.london("2026-11-30T09:00"));

    static final Instant AT = Times.london("2026-11-24T10:00");
    static final Instant IN_OCTOBER = Times.london("2026-10-31T23:59");

    final JdbcClient sql;
    private int cases = 100;

    ReportDatabase(String name) {
        sql = TestDatabase.create(name).jdbc();
    }

    String aCase() {
        return aCase(AT, UUID.randomUUID());
    }

    String aCase(Instant openedAt, UUID person) {
        String ref = "CP-" + ++cases;
        run(
                "insert into case_file (ref, person_id, opened_at) values (?, ?, ?)",
                ref,
                person,
                openedAt);
        return ref;
    }

    /** A person of the people feature. */
    UUID aPerson(String kind) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known, sex,
                                    practice)
                values (?, 1, ?, 'Somebody', '{}', '{}', 'unknown', 'not-known', 'not-recorded')
                """,
                id,
                kind);
        return id;
    }

    UUID referral(String ref, String path, String suspicion, Instant receivedAt) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into referral (id, received_at, channel, taken_by, from_agency, referrer_anonymous,
                                      referrer_name, referrer_role, referrer_contact, whereabouts, worry,
                                      suspicion, other_children, state, outcome, outcome_reason, decided_at)
                values (?, ?, 'telephone', ?, 'hospital', false, '', '', '', 'Home', 'A worry', ?, 'no',
                        'decided', 'services', 'Because.', ?)
                """,
                id,
                receivedAt,
                id,
                suspicion,
                receivedAt);
        run(
                """
                insert into referral_child (referral_id, place, case_ref, person_id, mobility, mark, site, path)
                values (?, 1, ?, ?, 'not-mobile', 'injury', 'Arm', ?)
                """,
                id,
                ref,
                id,
                path);
        return id;
    }

    /** A discussion about a case that a source called. */
    UUID discussion(String ref, String sourceKind, UUID source, Instant calledAt) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into discussion (id, stage, facts, adults, referrers, prepared, meetings, called_at)
                values (?, 'called', '{}', '{}', '{}', false, 0, ?)
                """,
                id,
                calledAt);
        run(
                """
                insert into discussion_child (discussion_id, place, case_ref, person_id, path, named, open)
                values (?, 1, ?, ?, 'red', true, true)
                """,
                id,
                ref,
                id);
        concern(id, sourceKind, source, calledAt);
        return id;
    }

    void concern(UUID discussion, String kind, UUID source, Instant knownAt) {
        run(
                "insert into discussion_concern values (?, ?, ?, ?, ?, 'Why.')",
                discussion,
                kind,
                source,
                knownAt,
                source);
    }

    void meeting(UUID discussion, int number, Instant heldAt, boolean quorate) {
        run(
                """
                insert into discussion_meeting (discussion_id, number, held_at, held, quorate, missing, purpose,
                                                risks, recorded_by, recorded_at)
                values (?, ?, ?, 'meeting', ?, cast(? as text[]), '', '', ?, ?)
                """,
                discussion,
                number,
                heldAt,
                quorate,
                quorate ? "{}" : "{police}",
                discussion,
                heldAt);
    }

    /** A limit that was kept; open where it was not. */
    void limit(UUID subject, String code, String step, Instant anchor, Instant dueAt) {
        run(
                """
                insert into deadline (id, limit_code, rule_id, words, citation, clock, profile_area,
                                      profile_version, subject_kind, subject_id, step, cases, anchor, opens_at,
                                      due_at, beyond_calendar, repeats, next_rung_at, state)
                values (?, ?, 'T', 'Do it', 'Law', 'elapsed', 'bucks', 1, 'subject', ?, ?, '{}', ?, ?, ?, false,
                        '', ?, 'open')
                """,
                UUID.randomUUID(),
                code,
                subject,
                step,
                anchor,
                anchor,
                dueAt,
                dueAt);
    }

    UUID change(String kind, Instant recordedAt) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into change_of_circumstance (id, kind, stage, occurred_at, recorded_at, recorded_by,
                                                    by_staff, agency, codes, detail, relation)
                values (?, ?, '', ?, ?, ?, true, 'hospital', '{}', '', 'first')
                """,
                id,
                kind,
                recordedAt,
                recordedAt,
                id);
        return id;
    }

    /** What somebody in a role of an agency did. */
    void audited(String what, String kind, UUID subject, Instant at) {
        run(
                """
                insert into audit_entry (at, recorded_at, actor_kind, actor_id, agency, roles, what, subject_kind,
                                         subject_id, cases, why)
                values (?, ?, 'staff', ?, 'out-of-hours', array['edt-worker'], ?, ?, ?, '{}', 'Fred')
                """,
                at,
                at,
                subject,
                what,
                kind,
                subject);
    }

    void run(String statement, @Nullable Object... values) {
        var prepared = sql.sql(statement);
        for (Object value : values) {
            prepared =
                    prepared.param(
                            Optional.ofNullable(value)
                                    .map(it -> it instanceof Instant at ? FactRow.utc(at) : it)
                                    .orElse(null));
        }
        prepared.update();
    }
}
