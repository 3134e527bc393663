package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.worklist.app.WhoActs;

@Repository
class JdbcWhoActs implements WhoActs {

    private final JdbcClient jdbc;

    JdbcWhoActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Some(UUID id, List<String> texts) {}

    @Override
    public Map<DeadlineId, Set<Role>> candidates(Collection<DeadlineId> deadlines) {
        Map<String, Set<Role>> read = new HashMap<>();
        Map<DeadlineId, Set<Role>> candidates = new HashMap<>();
        jdbc.sql(
                        """
                        select deadline_id as id, array_to_string(candidates, ' ') as codes
                        from task
                        where deadline_id = any (:ids) and state in ('open', 'claimed')
                        """)
                .param("ids", deadlines.stream().map(DeadlineId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            candidates.merge(
                                    new DeadlineId(TaskRow.id(row, "id")),
                                    read.computeIfAbsent(
                                            row.getString("codes"), JdbcWhoActs::roles),
                                    JdbcWhoActs::either);
                        });
        return candidates;
    }

    /** Thousands of tasks have some twenty sets of candidates, each of which is read once. */
    private static Set<Role> roles(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Role.of(code).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> either(Set<Role> some, Set<Role> others) {
        return Stream.concat(some.stream(), others.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<UUID, Set<String>> cases(Collection<UUID> subjectsOrTasks) {
        List<Some> found =
                jdbc.sql(
                                """
                                select id, cases as texts from task where id = any (:ids)
                                union all
                                select subject_id, cases from task where subject_id = any (:ids)
                                union all
                                select process_subject, cases from task
                                where process_subject = any (:ids) and process_subject <> subject_id
                                """)
                        .param("ids", subjectsOrTasks.toArray(UUID[]::new))
                        .query(
                                (row, _) ->
                                        new Some(
                                                TaskRow.id(row, "id"), TaskRow.texts(row, "texts")))
                        .list();
        Map<UUID, Set<String>> cases = new LinkedHashMap<>();
        found.forEach(
                one -> cases.computeIfAbsent(one.id(), _ -> new TreeSet<>()).addAll(one.texts()));
        return cases;
    }
}
