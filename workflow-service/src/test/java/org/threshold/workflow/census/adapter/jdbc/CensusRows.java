package org.threshold.workflow.census.adapter.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.census.domain.CaseFacts;
import org.threshold.workflow.census.domain.CaseFacts.Enquiry;
import org.threshold.workflow.census.domain.CaseFacts.Referral;

/** The rows of generated cases. */
final class CensusRows {

    final JdbcClient sql;

    CensusRows(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(CaseFacts one) {
        UUID child = person("child", one.child());
        run(
                "insert into case_file (ref, person_id, opened_at) values (?, ?, ?)",
                one.ref(),
                child,
                one.openedAt());
        one.referral().ifPresent(it -> referral(one.ref(), child, it));
        one.work().enquiries().forEach(it -> enquiry(one.ref(), child, it));
        one.work().conferences().forEach(it -> conference(one.ref(), child, it));
    }

    void run(String statement, @Nullable Object... values) {
        var prepared = sql.sql(statement);
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            prepared =
                    prepared.param(
                            at + 1,
                            value instanceof Instant instant ? Columns.utc(instant) : value);
        }
        prepared.update();
    }

    private UUID person(String kind, CaseFacts.Kid kid) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                                    born_earliest, born_latest, sex, practice)
                values (?, 1, ?, 'Somebody', '{}', '{}', 'known', ?, ?, ?, 'not-recorded')
                """,
                id,
                kind,
                kid.earliest().orElseThrow(),
                kid.latest().orElseThrow(),
                kid.sex());
        return id;
    }

    private void referral(String ref, UUID child, Referral referral) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into referral (id, received_at, channel, taken_by, from_agency, referrer_anonymous,
                                      referrer_name, referrer_role, referrer_contact, whereabouts, worry,
                                      suspicion, other_children, state, outcome, outcome_reason, decided_at)
                values (?, ?, 'telephone', ?, ?, ?, '', '', '', 'Home', 'A worry', 'suspected', 'no',
                        'decided', 'services', 'Because.', ?)
                """,
                id,
                referral.receivedAt(),
                id,
                referral.agency(),
                referral.anonymous(),
                referral.receivedAt());
        run(
                """
                insert into referral_child (referral_id, place, case_ref, person_id, mobility, mark, site, path)
                values (?, 1, ?, ?, 'mobile', 'none-seen', '', 'not-red')
                """,
                id,
                ref,
                child);
    }

    private void enquiry(String ref, UUID child, Enquiry enquiry) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into enquiry (id, case_ref, person_id, discussion_id, anchor, joint, lead_agency, lead_name,
                                     stage, needed, added, settled, opened_by, opened_at)
                values (?, ?, ?, ?, ?, true, 'police', 'Somebody', 'ended',
                        array['see-child', 'speak-to-parents'], '{}', '{}', ?, ?)
                """,
                id,
                ref,
                child,
                id,
                enquiry.startedAt(),
                id,
                enquiry.startedAt());
        run(
                """
                insert into deadline (id, limit_code, rule_id, words, citation, clock, profile_area,
                                      profile_version, subject_kind, subject_id, step, cases, anchor, opens_at,
                                      due_at, beyond_calendar, repeats, state, settled_at)
                values (?, 't7-conference', 'T7', 'Hold it', 'T7', 'working-days', 'bucks', 1, 'enquiry', ?,
                        'hold', '{}', ?, ?, ?, false, '', 'met', ?)
                """,
                UUID.randomUUID(),
                id,
                enquiry.startedAt(),
                enquiry.startedAt(),
                enquiry.dueAt().orElseThrow(),
                enquiry.startedAt());
        ended(id, enquiry);
    }

    private void ended(UUID id, Enquiry enquiry) {
        var concluded = enquiry.concluded().orElseThrow();
        run(
                """
                insert into enquiry_outcome (enquiry_id, outcome, reason, accepted, decided_by, decided_at)
                values (?, ?, 'Because.', '{}', ?, ?)
                """,
                id,
                concluded.needsConference()
                        ? "substantiated-continuing-risk"
                        : "substantiated-no-continuing-risk",
                id,
                concluded.at());
        enquiry.heldOn()
                .ifPresent(
                        day ->
                                run(
                                        """
                                        insert into enquiry_conference (enquiry_id, kind, held_on, late_reason,
                                                                        recorded_by, recorded_at)
                                        values (?, 'held', ?, '', ?, ?)
                                        """,
                                        id,
                                        day,
                                        id,
                                        concluded.at()));
    }

    private void conference(String ref, UUID child, LocalDate day) {
        run(
                """
                insert into conference_consideration (id, case_ref, child_id, adult_id, plans, how, since, state,
                                                      reason, decided_by, decided_at, held_on)
                values (?, ?, ?, ?, '{}', 'CONCERN_RECORDED', now(), 'held', 'Because.', ?, now(), ?)
                """,
                UUID.randomUUID(),
                ref,
                child,
                child,
                child,
                day);
    }
}
