package org.threshold.workflow.entry.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.trace.Requirement;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.referral.CaseRef;

/** What was recorded before its times were kept in one place has them there too. */
class EntriesOfBeforeIT {

    private static final String ID = "'00000000-0000-0000-0000-000000000001'";
    private static final String BEFORE = "'2026-11-26T09:00:00Z'";
    private static final String RECORDED = "'2026-11-26T14:00:00Z'";

    private static final List<String> ROWS =
            List.of(
                    "minor_concern values (ID, 'CP-1', 'other', 'x', BEFORE, 'Ill.', 'gp', ID, RECORDED)",
                    "ward_observation values (ID, 'CP-1', '{}', 'x', BEFORE, '', '', '', 'gp', ID, RECORDED)",
                    "hospital_stay values (ID, 'CP-1', BEFORE, '', null)",
                    """
                    ward_review (stay_id, consultant, seen_at, found, plan, recorded_by, recorded_at)
                    values (ID, 'x', BEFORE, 'x', 'x', ID, RECORDED), (ID, 'y', RECORDED, 'x', 'x', ID, RECORDED)
                    """,
                    """
                    consultant_handover (id, stay_id, from_name, to_name, concern, plan, outstanding, contingency,
                                         recorded_by, recorded_at, noted_at)
                    values (ID, ID, 'x', 'y', 'x', 'x', 'x', 'x', ID, BEFORE, RECORDED)
                    """,
                    """
                    enquiry (id, case_ref, person_id, discussion_id, anchor, joint, lead_agency, lead_name, stage,
                             needed, added, settled, opened_by, opened_at)
                    values (ID, 'CP-1', ID, ID, BEFORE, true, 'police', '', 'finding-out',
                            '{see-child,speak-to-parents}', '{}', '{}', ID, BEFORE)
                    """,
                    """
                    child_visit (enquiry_id, visited_at, seen, why, says, access_refused, recorded_by, recorded_at)
                    values (ID, BEFORE, 'alone', '', 'x', false, ID, RECORDED)
                    """,
                    """
                    parent_conversation values (ID, 'mother', BEFORE, 'x', ID, RECORDED),
                                               (ID, 'father', null, 'x', ID, RECORDED)
                    """,
                    """
                    single_assessment (id, case_ref, why, referred_at) values (ID, 'CP-1', 'x', BEFORE)
                    """,
                    "assessed_child values (ID, ID, 1, ID)",
                    """
                    assessed_child_visit (child, place, visited_at, seen, why, says, access_refused)
                    values (ID, 1, BEFORE, 'alone', '', 'x', false)
                    """,
                    """
                    allegation (id, cases, alleged_by, against, absent_parent, what, known_at, recorded_by, recorded_at)
                    values (ID, '{CP-1}', 'child', 'father', false, 'x', BEFORE, ID, RECORDED)
                    """,
                    "child_protection_plan (id, case_ref, child_id, held_on) values (ID, 'CP-1', ID, '2026-11-20')",
                    "protection_plan_meeting values (ID, ID, 1, 'core-group', '2026-11-25', '{}', 'x')");

    private static final PGSimpleDataSource SOURCE = source();

    @Test
    @Requirement("R-Hosp-3a")
    void each_has_its_times_and_is_late_where_it_was_recorded_late() {
        Flyway.configure().dataSource(SOURCE).target("357").load().migrate();
        var jdbc = JdbcClient.create(SOURCE);
        ReferToNothing.in(jdbc);
        ROWS.forEach(row -> insert(jdbc, row));

        Flyway.configure().dataSource(SOURCE).load().migrate();

        var found = new CaseEntries(new JdbcEntryRows(jdbc).of(List.of(new CaseRef("CP-1")))).all();
        assertThat(found)
                .extracting(
                        one -> one.said().key().kind(),
                        one -> one.said().key().place(),
                        Entry::late)
                .containsExactlyInAnyOrder(
                        tuple(EntryKind.MINOR_CONCERN, 1, true),
                        tuple(EntryKind.WARD_OBSERVATION, 1, true),
                        tuple(EntryKind.WARD_REVIEW, 1, true),
                        tuple(EntryKind.WARD_REVIEW, 2, false),
                        tuple(EntryKind.CONSULTANT_HANDOVER, 1, false),
                        tuple(EntryKind.CONSULTANT_HANDOVER, 2, true),
                        tuple(EntryKind.ENQUIRY_VISIT, 1, true),
                        tuple(EntryKind.PARENT_TALK, 1, true),
                        tuple(EntryKind.PARENT_TALK, 2, false),
                        tuple(EntryKind.ASSESSMENT_VISIT, 1, false),
                        tuple(EntryKind.ALLEGATION, 1, true),
                        tuple(EntryKind.PLAN_MEETING, 1, false));
        assertThat(found)
                .filteredOn(one -> one.said().key().kind() == EntryKind.PLAN_MEETING)
                .extracting(Entry::when)
                .containsExactly("Wednesday 25 November 2026");
    }

    private static void insert(JdbcClient jdbc, String row) {
        String told = row.replace("ID", ID).replace("BEFORE", BEFORE).replace("RECORDED", RECORDED);
        jdbc.sql("insert into " + told).update();
    }

    private static PGSimpleDataSource source() {
        var database = LocalServers.shared(Kind.POSTGRES).newDatabase("entriesbefore");
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }
}
