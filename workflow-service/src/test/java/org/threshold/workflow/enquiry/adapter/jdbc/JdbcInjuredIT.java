package org.threshold.workflow.enquiry.adapter.jdbc;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.InjuredContract;
import org.threshold.workflow.referral.CaseRef;

/** The contract of injured children before an enquiry, in PostgreSQL. */
class JdbcInjuredIT extends InjuredContract {

    private static final JdbcClient JDBC = TestDatabase.create("injured").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcInjuredIT() {
        super(new JdbcInjuredChildren(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
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

    @Override
    protected EnquiryId anEnquiry(CaseRef ref) {
        var id = new EnquiryId(UUID.randomUUID());
        JDBC.sql(
                        """
                        insert into enquiry (id, case_ref, person_id, discussion_id, anchor, joint, lead_agency,
                                             lead_name, stage, needed, added, settled, opened_by, opened_at)
                        values (:id, :ref, :id, :id, '2026-11-24T09:00:00Z', false, 'childrens-social-care', '',
                                'finding-out', '{see-child,speak-to-parents}', '{}', '{}', :id,
                                '2026-11-24T09:00:00Z')
                        """)
                .param("id", id.value())
                .param("ref", ref.value())
                .update();
        return id;
    }
}
