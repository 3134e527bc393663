package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryRecords;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;

@Repository
class JdbcEnquiryRecords implements EnquiryRecords {

    private static final String ENQUIRY =
            """
            select id, case_ref, person_id, discussion_id, anchor, joint, lead_agency, lead_name,
                   stage, needed, added, settled
            from enquiry
            """;

    private final JdbcClient jdbc;

    JdbcEnquiryRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Enquiry> find(EnquiryId id) {
        return byId(id, "");
    }

    @Override
    public Optional<Enquiry> lock(EnquiryId id) {
        return byId(id, "for update");
    }

    private Optional<Enquiry> byId(EnquiryId id, String lock) {
        return jdbc.sql(ENQUIRY + " where id = :id " + lock)
                .param("id", id.value())
                .query(JdbcEnquiryRecords::enquiry)
                .optional();
    }

    @Override
    public Optional<Enquiry> openOf(CaseRef ref) {
        return jdbc.sql(
                        ENQUIRY
                                + """
                                 where stage <> 'ended'
                                   and (case_ref = :ref
                                        or case_ref in (select ref from case_file where joined_to = :ref))
                                order by case_ref <> :ref, opened_at limit 1
                                """)
                .param("ref", ref.value())
                .query(JdbcEnquiryRecords::enquiry)
                .optional();
    }

    @Override
    public List<Enquiry> ofCase(CaseRef ref) {
        return jdbc.sql(
                        ENQUIRY
                                + """
                                where case_ref = :ref
                                   or case_ref in (select ref from case_file where joined_to = :ref)
                                order by opened_at desc, id desc
                                """)
                .param("ref", ref.value())
                .query(JdbcEnquiryRecords::enquiry)
                .list();
    }

    @Override
    public void add(Enquiry enquiry, Stamp opened) {
        var start = enquiry.start();
        jdbc.sql(
                        """
                        insert into enquiry (id, case_ref, person_id, discussion_id, anchor, joint, lead_agency,
                                             lead_name, stage, needed, added, settled, opened_by, opened_at)
                        values (:id, :case, :person, :discussion, :anchor, :joint, :leadAgency,
                                :leadName, :stage, :needed, :added, :settled, :by, :at)
                        """)
                .param("id", enquiry.id().value())
                .param("case", enquiry.caseRef().value())
                .param("person", enquiry.child().value())
                .param("discussion", start.discussion().value())
                .param("anchor", Columns.utc(start.anchor()))
                .param("joint", start.joint())
                .param("leadAgency", start.lead().agency().code())
                .param("leadName", start.lead().name())
                .params(Progressed.of(enquiry))
                .param("by", opened.by().id().value())
                .param("at", Columns.utc(opened.at()))
                .update();
    }

    @Override
    public void save(Enquiry enquiry) {
        var start = enquiry.start();
        jdbc.sql(
                        """
                        update enquiry
                        set joint = :joint, lead_agency = :leadAgency, lead_name = :leadName,
                            stage = :stage, needed = :needed, added = :added, settled = :settled
                        where id = :id
                        """)
                .param("joint", start.joint())
                .param("leadAgency", start.lead().agency().code())
                .param("leadName", start.lead().name())
                .params(Progressed.of(enquiry))
                .param("id", enquiry.id().value())
                .update();
    }

    private static Enquiry enquiry(ResultSet row, int number) throws SQLException {
        return new Enquiry(
                new EnquiryId(Columns.id(row, "id")),
                new CaseRef(row.getString("case_ref")),
                new PersonId(Columns.id(row, "person_id")),
                new Start(
                        new DiscussionId(Columns.id(row, "discussion_id")),
                        Columns.instant(row, "anchor"),
                        row.getBoolean("joint"),
                        new Lead(
                                Columns.agency(row.getString("lead_agency")),
                                row.getString("lead_name"))),
                new Enquiry.Progress(
                        Stage.of(row.getString("stage")),
                        new Lines(
                                Columns.lines(row, "needed"),
                                Columns.lines(row, "added"),
                                Columns.lines(row, "settled"))));
    }
}
