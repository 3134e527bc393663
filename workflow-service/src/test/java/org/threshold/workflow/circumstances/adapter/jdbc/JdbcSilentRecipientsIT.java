package org.threshold.workflow.circumstances.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.SilentRecipients.Silent;

/** Who was told what is read once; whether they have answered is asked each time. */
class JdbcSilentRecipientsIT {

    private static final JdbcClient JDBC = TestDatabase.create("silent").jdbc();
    private static final Silent POLICE =
            new Silent(new Recipient(Agency.POLICE, "referral-sergeant"), ChangeKind.NEW_INJURY);

    private final JdbcSilentRecipients recipients = new JdbcSilentRecipients(JDBC);

    @Test
    void whoever_has_not_answered_is_known_until_they_do() {
        UUID first = told();
        UUID second = told();

        assertThat(recipients.of(List.of(first, second)))
                .containsEntry(first, POLICE)
                .containsEntry(second, POLICE)
                .hasSize(2);
        answered(first);

        assertThat(recipients.of(List.of(first, second))).containsOnlyKeys(second);
    }

    @Test
    void what_is_known_is_not_read_again_and_what_comes_is() {
        UUID known = told();
        recipients.of(List.of(known));
        JDBC.sql("update notification set agency = 'gp' where id = :id")
                .param("id", known)
                .update();
        UUID later = told();

        assertThat(recipients.of(List.of(known, later)))
                .containsEntry(known, POLICE)
                .containsEntry(later, POLICE);
        assertThat(new JdbcSilentRecipients(JDBC).of(List.of(known)))
                .hasEntrySatisfying(
                        known,
                        fresh -> assertThat(fresh.recipient().agency()).isEqualTo(Agency.GP));
    }

    private static UUID told() {
        UUID change = UUID.randomUUID();
        JDBC.sql(
                        """
                        insert into change_of_circumstance (id, kind, stage, occurred_at, recorded_at, recorded_by,
                                                            by_staff, agency, codes, detail, relation)
                        values (:id, :kind, '', '2026-11-23T10:00Z', '2026-11-23T10:00Z', gen_random_uuid(),
                                true, 'police', '{}', '', 'first')
                        """)
                .param("id", change)
                .param("kind", POLICE.kind().eventName())
                .update();
        return JDBC.sql(
                        """
                        insert into notification (id, change_id, agency, role, duty, tier, counts_from, cases,
                                                  purpose, priority, told_at, deadline_id, acknowledge_by, basis,
                                                  decided_by, state)
                        values (gen_random_uuid(), :change, 'police', 'referral-sergeant', 'mandatory', 'T0',
                                'now', array['CP-1'], 'tell', 'P1', '2026-11-23T10:00Z', gen_random_uuid(),
                                '2026-11-23T11:00Z', 'They must know.', 'rule EV-03', 'waiting')
                        returning id
                        """)
                .param("change", change)
                .query(UUID.class)
                .single();
    }

    private static void answered(UUID notification) {
        JDBC.sql(
                        """
                        update notification set state = 'acknowledged', settled_at = '2026-11-23T10:30Z'
                        where id = :id
                        """)
                .param("id", notification)
                .update();
    }
}
