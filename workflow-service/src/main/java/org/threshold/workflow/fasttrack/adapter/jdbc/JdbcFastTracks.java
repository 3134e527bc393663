package org.threshold.workflow.fasttrack.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.fasttrack.app.FastTracks;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcFastTracks implements FastTracks {

    private static final String SELECT =
            """
            select id, case_ref, child_id, why, said_by, said_at, beside, beside_id, counted_from, held_on
            from fast_track
            """;

    private final JdbcClient jdbc;
    private final ItemRows items;

    JdbcFastTracks(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.items = new ItemRows(jdbc);
    }

    @Override
    public void add(FastTrack one) {
        var about = one.about();
        jdbc.sql(
                        """
                        insert into fast_track
                            (id, case_ref, child_id, why, said_by, said_at, beside, beside_id, counted_from)
                        values (:id, :caseRef, :child, :why, :saidBy, :saidAt, :beside, :besideId, :from)
                        """)
                .param("id", one.id().value())
                .param("caseRef", about.caseRef().value())
                .param("child", about.child().value())
                .param("why", about.why().words())
                .param("saidBy", about.why().by().value())
                .param("saidAt", Columns.utc(about.why().at()))
                .param("beside", FastTrackRow.code(about.beside()))
                .param("besideId", about.beside().id())
                .param("from", Columns.utc(about.beside().from()))
                .update();
        items.save(one);
    }

    @Override
    public Optional<FastTrack> find(FastTrackId id) {
        return read(id, "");
    }

    @Override
    public Optional<FastTrack> find(ItemId id) {
        return items.fastTrackOf(id).flatMap(one -> find(new FastTrackId(one)));
    }

    @Override
    public Optional<FastTrack> lock(FastTrackId id) {
        return read(id, " for update");
    }

    private Optional<FastTrack> read(FastTrackId id, String lock) {
        return whole(
                        jdbc.sql(SELECT + "where id = :id" + lock)
                                .param("id", id.value())
                                .query(FastTrackRow::read)
                                .list())
                .stream()
                .findFirst();
    }

    @Override
    public void save(FastTrack one) {
        jdbc.sql("update fast_track set held_on = :on where id = :id")
                .param("on", one.heldOn().orElse(null))
                .param("id", one.id().value())
                .update();
        items.save(one);
    }

    @Override
    public List<FastTrack> of(CaseRef ref) {
        return whole(
                jdbc.sql(SELECT + "where case_ref = :ref order by said_at desc, id desc")
                        .param("ref", ref.value())
                        .query(FastTrackRow::read)
                        .list());
    }

    private List<FastTrack> whole(List<FastTrackRow> rows) {
        var found = items.of(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> row.with(found.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update fast_track set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
