package org.threshold.workflow.safety.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.Contacts;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursContact.Recorded;

@Repository
class JdbcContacts implements Contacts {

    private static final String SELECT =
            """
            select id, case_ref, purpose, at, about, asked, answer, closed, recorded_by, recorded_at,
                   array(select agency from contact_participant where contact_id = id order by place) as agencies,
                   array(select rank from contact_participant where contact_id = id order by place) as ranks,
                   array(select name from contact_participant where contact_id = id order by place) as names
            from out_of_hours_contact
            """;

    private final JdbcClient jdbc;
    private final ParticipantRows participants;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.participants = new ParticipantRows(jdbc);
    }

    @Override
    public void add(OutOfHoursContact contact) {
        ContactSaid said = contact.said();
        jdbc.sql(
                        """
                        insert into out_of_hours_contact (id, case_ref, purpose, at, about, asked, answer,
                                                          closed, recorded_by, recorded_at)
                        values (:id, :case, :purpose, :at, :about, :asked, :answer,
                                :closed, :by, :recordedAt)
                        """)
                .param("id", contact.id().value())
                .param("case", contact.caseRef().value())
                .param("purpose", said.purpose().code())
                .param("at", Columns.utc(said.at()))
                .param("about", said.words().about())
                .param("asked", said.words().asked())
                .param("answer", said.words().answer())
                .param("closed", contact.closed())
                .param("by", contact.recorded().by().value())
                .param("recordedAt", Columns.utc(contact.recordedAt()))
                .update();
        participants.save(contact.id(), said.participants());
    }

    @Override
    public Optional<OutOfHoursContact> find(ContactId id) {
        return one(id, "");
    }

    @Override
    public Optional<OutOfHoursContact> lock(ContactId id) {
        return one(id, " for update");
    }

    private Optional<OutOfHoursContact> one(ContactId id, String lock) {
        return jdbc.sql(SELECT + " where id = :id" + lock)
                .param("id", id.value())
                .query(JdbcContacts::contact)
                .optional();
    }

    @Override
    public void save(OutOfHoursContact contact) {
        ContactSaid said = contact.said();
        jdbc.sql(
                        """
                        update out_of_hours_contact set about = :about, asked = :asked, answer = :answer
                        where id = :id and not closed
                        """)
                .param("about", said.words().about())
                .param("asked", said.words().asked())
                .param("answer", said.words().answer())
                .param("id", contact.id().value())
                .update();
        participants.save(contact.id(), said.participants());
    }

    @Override
    public void close(ContactId id) {
        jdbc.sql("update out_of_hours_contact set closed = true where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public List<OutOfHoursContact> open(int most) {
        return jdbc.sql(SELECT + " where not closed order by recorded_at, id limit :most")
                .param("most", most)
                .query(JdbcContacts::contact)
                .list();
    }

    @Override
    public List<OutOfHoursContact> of(CaseRef ref) {
        return jdbc.sql(SELECT + " where case_ref = :case order by at desc, id desc")
                .param("case", ref.value())
                .query(JdbcContacts::contact)
                .list();
    }

    private static OutOfHoursContact contact(ResultSet row, int number) throws SQLException {
        var id = new ContactId(Columns.id(row, "id"));
        var words =
                new ContactSaid.Words(
                        row.getString("about"), row.getString("asked"), row.getString("answer"));
        var said =
                new ContactSaid(
                        ContactPurpose.of(row.getString("purpose")).orElseThrow(),
                        Columns.instant(row, "at"),
                        ParticipantRows.participants(row),
                        words);
        return new OutOfHoursContact(
                id,
                Columns.caseRef(row),
                said,
                row.getBoolean("closed"),
                new Recorded(
                        new StaffId(Columns.id(row, "recorded_by")),
                        Columns.instant(row, "recorded_at")));
    }
}
