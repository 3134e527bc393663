package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
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
        List<Some> found =
                jdbc.sql(
                                """
                                select deadline_id as id, candidates as texts from task
                                where deadline_id = any (:ids) and state in ('open', 'claimed')
                                """)
                        .param(
                                "ids",
                                deadlines.stream().map(DeadlineId::value).toArray(UUID[]::new))
                        .query(
                                (row, _) ->
                                        new Some(
                                                TaskRow.id(row, "id"), TaskRow.texts(row, "texts")))
                        .list();
        Map<DeadlineId, Set<Role>> candidates = new LinkedHashMap<>();
        for (Some one : found) {
            candidates
                    .computeIfAbsent(new DeadlineId(one.id()), _ -> new TreeSet<>())
                    .addAll(roles(one.texts()));
        }
        return candidates;
    }

    private static Set<Role> roles(List<String> codes) {
        return codes.stream().map(code -> Role.of(code).orElseThrow()).collect(Collectors.toSet());
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
