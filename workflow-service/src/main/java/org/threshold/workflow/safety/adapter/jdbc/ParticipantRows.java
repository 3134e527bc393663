package org.threshold.workflow.safety.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.Participant;

/** Writes and reads who took part in contacts. */
final class ParticipantRows {

    private final JdbcClient jdbc;

    ParticipantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(ContactId id, List<Participant> participants) {
        jdbc.sql("delete from contact_participant where contact_id = :id")
                .param("id", id.value())
                .update();
        for (int place = 0; place < participants.size(); place++) {
            Participant one = participants.get(place);
            jdbc.sql(
                            """
                            insert into contact_participant (contact_id, place, agency, rank, name)
                            values (:id, :place, :agency, :rank, :name)
                            """)
                    .param("id", id.value())
                    .param("place", place + 1)
                    .param("agency", one.agency().code())
                    .param("rank", one.rank().code())
                    .param("name", one.name())
                    .update();
        }
    }

    List<Participant> of(ContactId id) {
        return jdbc.sql(
                        """
                        select agency, rank, name from contact_participant
                        where contact_id = :id order by place
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Participant(
                                        Agency.of(row.getString("agency")).orElseThrow(),
                                        Rank.of(row.getString("rank")).orElseThrow(),
                                        row.getString("name")))
                .list();
    }
}
