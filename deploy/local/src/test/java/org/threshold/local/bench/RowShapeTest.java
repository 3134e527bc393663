package org.threshold.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.local.bench.RowShape.Column;

class RowShapeTest {

    private static final String ONE = "0190a1b2-0000-7000-8000-0000000000aa";
    private static final String OTHER = "0190a1b2-0000-7000-8000-0000000000bb";

    private final RowShape outbox =
            new RowShape(
                    "engine_outbox",
                    List.of(
                            new Column("id", "uuid"),
                            new Column("body", "text"),
                            new Column("sent_at", "timestamp with time zone")),
                    new ArrayList<>(
                            Arrays.asList(
                                    ONE,
                                    "{\"a\": \"" + OTHER + "\", \"b\": \"" + ONE + "\"}",
                                    null)));

    @Test
    void each_value_is_written_as_its_column_has_it() {
        assertThat(outbox.insertInto("bench_floor"))
                .isEqualTo(
                        "insert into bench_floor.engine_outbox (\"id\", \"body\", \"sent_at\")"
                                + " values (?::uuid, ?::text, ?::timestamp with time zone)");
    }

    @Test
    void the_same_id_becomes_the_same_new_one_wherever_it_stands() {
        Map<String, String> ids = new HashMap<>();

        var renewed = outbox.renewed(ids);

        assertThat(ids).containsOnlyKeys(ONE, OTHER).doesNotContainValue(ONE);
        assertThat(renewed)
                .containsExactly(
                        ids.get(ONE),
                        "{\"a\": \"" + ids.get(OTHER) + "\", \"b\": \"" + ids.get(ONE) + "\"}",
                        null);
    }

    @Test
    void each_shot_has_ids_of_its_own() {
        assertThat(outbox.renewed(new HashMap<>())).isNotEqualTo(outbox.renewed(new HashMap<>()));
    }

    @Test
    void rows_are_counted_by_table() {
        var task = new RowShape("task", List.of(), List.of());

        assertThat(WrittenRows.counted(List.of(task, outbox, task)))
                .isEqualTo("engine_outbox 1, task 2");
    }

    @Test
    void an_index_of_the_floor_takes_a_value_twice() {
        assertThat(
                        FloorTables.here(
                                "CREATE UNIQUE INDEX task_pkey ON public.task USING btree (id)"))
                .isEqualTo("CREATE INDEX task_pkey ON bench_floor.task USING btree (id)");
    }
}
