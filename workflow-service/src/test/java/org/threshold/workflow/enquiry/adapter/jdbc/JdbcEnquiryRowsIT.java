package org.threshold.workflow.enquiry.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.enquiry.app.Rows;
import org.threshold.workflow.enquiry.app.RowsContract;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.referral.CaseRef;

/** The rows on PostgreSQL, which repeat the rules as constraints. */
class JdbcEnquiryRowsIT extends RowsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("enquiry");
    private static final AtomicInteger CASES = new AtomicInteger(9000);
    private static final JdbcClient JDBC = DATABASE.jdbc();

    @Override
    protected Rows rows() {
        return new Rows(
                new JdbcEnquiryRecords(JDBC),
                new JdbcContributions(JDBC),
                new JdbcFindings(JDBC),
                new JdbcConclusions(JDBC),
                new JdbcReviews(JDBC));
    }

    @Override
    protected CaseRef newCase() {
        var ref = new CaseRef("CP-" + CASES.incrementAndGet());
        JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at)
                        values (:ref, :person, '2026-11-24T09:00:00Z')
                        """)
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .update();
        return ref;
    }

    @Test
    void what_is_kept_of_a_case_that_joined_another_is_found_under_that_other() {
        CaseRef from = newCase();
        CaseRef into = newCase();
        enquiry(from.value(), "{see-child,speak-to-parents}", "{}");

        JDBC.sql("update case_file set closed_at = opened_at, joined_to = :into where ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();

        var records = new JdbcEnquiryRecords(JDBC);
        assertThat(records.ofCase(into)).extracting(Enquiry::caseRef).containsExactly(from);
        assertThat(records.openOf(into)).isPresent();
        assertThat(records.ofCase(newCase())).isEmpty();
    }

    @Test
    void a_line_that_is_not_needed_cannot_be_settled() {
        String ref = newCase().value();

        assertThatThrownBy(
                        () ->
                                enquiry(
                                        ref,
                                        "{see-child,speak-to-parents}",
                                        "{give-medical-opinion}"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_child_and_the_parents_cannot_be_left_out() {
        String ref = newCase().value();

        assertThatThrownBy(() -> enquiry(ref, "{see-child}", "{}"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static void enquiry(String ref, String needed, String settled) {
        JDBC.sql(
                        """
                        insert into enquiry (id, case_ref, person_id, discussion_id, anchor, joint, lead_agency,
                                             lead_name, stage, needed, added, settled, opened_by, opened_at)
                        values (:id, :ref, :id, :id, '2026-11-24T09:00:00Z', true, 'police', '',
                                'finding-out', cast(:needed as text[]), '{}', cast(:settled as text[]), :id,
                                '2026-11-24T09:00:00Z')
                        """)
                .param("id", UUID.randomUUID())
                .param("ref", ref)
                .param("needed", needed)
                .param("settled", settled)
                .update();
    }
}
