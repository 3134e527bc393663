package org.threshold.workflow.redpath.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.app.Acceptances;
import org.threshold.workflow.redpath.app.Marks;
import org.threshold.workflow.redpath.app.RedPathRowsContract;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.redpath.domain.Marked;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.redpath.domain.UncertainMark.NotAnInjury;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

class JdbcRedPathIT extends RedPathRowsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("redpath");
    private static final TransactionTemplate TRANSACTIONS =
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.source()));

    private final JdbcMarks marks = new JdbcMarks(DATABASE.jdbc());

    @Override
    protected Marks marks() {
        return marks;
    }

    @Override
    protected Acceptances acceptances() {
        return new JdbcAcceptances(DATABASE.jdbc());
    }

    @Override
    protected void commit(Runnable work) {
        TRANSACTIONS.executeWithoutResult(_ -> work.run());
    }

    @Override
    protected Sighting sighting() {
        var referral = UUID.randomUUID();
        String ref =
                DATABASE.jdbc()
                        .sql(
                                """
                                insert into case_file (ref, person_id, opened_at)
                                values ('CP-' || nextval('case_number'), :person, now()) returning ref
                                """)
                        .param("person", UUID.randomUUID())
                        .query(String.class)
                        .single();
        DATABASE.jdbc()
                .sql(
                        """
                        insert into referral (id, received_at, channel, taken_by, from_agency, referrer_anonymous,
                                              referrer_name, referrer_role, referrer_contact, whereabouts, worry,
                                              suspicion, other_children, state)
                        values (:id, now(), 'telephone', :id, 'gp', false, '', '', '', 'At home', 'A mark.',
                                'not-said', 'no', 'received')
                        """)
                .param("id", referral)
                .update();
        return Marked.sighting(
                new MarkId(UUID.randomUUID()), new ReferralId(referral), new CaseRef(ref));
    }

    /** The schema repeats the rule: nothing but a finding in time ends the concern. */
    @Test
    void the_database_refuses_an_end_without_a_finding_in_time() {
        var seen = sighting();
        commit(() -> marks.add(new Held(seen)));
        var late = Marked.view(Finding.NOT_AN_INJURY, Marked.VIEW_DUE);
        var doubtful = Marked.view(Finding.NOT_EXCLUDED, Marked.SEEN);

        assertThatThrownBy(() -> commit(() -> marks.save(new NotAnInjury(seen, late))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> commit(() -> marks.save(new NotAnInjury(seen, doubtful))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(marks.find(seen.id())).contains(new Held(seen));
    }

    @Test
    void simulated_time_waits_for_a_mark_that_is_about_to_count() {
        var seen = sighting();
        commit(() -> marks.add(new Held(seen)));

        assertThat(marks.what(Marked.VIEW_DUE)).isPresent();
        assertThat(marks.what(Marked.SEEN)).isEmpty();
    }
}
