package org.threshold.workflow.fasttrack.adapter.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.fasttrack.domain.Need;

/** Reads and writes what was missing. */
final class ItemRows {

    private final JdbcClient jdbc;

    ItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The items of these fast tracks, each one’s in the order of what is needed. */
    Map<UUID, List<Item>> of(List<UUID> fastTracks) {
        return jdbc
                .sql(
                        """
                        select id, fast_track_id, need, found from fast_track_item
                        where fast_track_id = any(:all) order by place
                        """)
                .param("all", fastTracks.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        Columns.id(row, "fast_track_id"),
                                        new Item(
                                                new ItemId(Columns.id(row, "id")),
                                                Need.of(row.getString("need")),
                                                Optional.ofNullable(row.getString("found")))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<UUID> fastTrackOf(ItemId id) {
        return jdbc.sql("select fast_track_id from fast_track_item where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void save(FastTrack one) {
        int place = 0;
        for (Item item : one.items()) {
            place++;
            jdbc.sql(
                            """
                            insert into fast_track_item (id, fast_track_id, place, need, found)
                            values (:id, :fastTrack, :place, :need, :found)
                            on conflict (id) do update set found = excluded.found
                            """)
                    .param("id", item.id().value())
                    .param("fastTrack", one.id().value())
                    .param("place", place)
                    .param("need", item.need().code())
                    .param("found", item.found().orElse(null))
                    .update();
        }
    }
}
