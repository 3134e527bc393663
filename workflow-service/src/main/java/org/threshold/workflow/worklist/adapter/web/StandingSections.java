package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.web.drawing.Svg;
import org.threshold.workflow.worklist.adapter.web.StandingRows.Row;
import org.threshold.workflow.worklist.adapter.web.diagram.DiagramDrawing;
import org.threshold.workflow.worklist.adapter.web.diagram.Model;
import org.threshold.workflow.worklist.adapter.web.diagram.Models;
import org.threshold.workflow.worklist.adapter.web.diagram.Models.At;
import org.threshold.workflow.worklist.app.ShowWhereItStands.Stands;

/** Puts what waits in a case under the processes that wait there, each with its diagrams. */
@Component
class StandingSections {

    /** How many of a process stand on the page at once; a case of Baby E’s size has hundreds. */
    private static final int SHOWN = 10;

    private final Models models;
    private final StandingRows rows;

    StandingSections(Models models, StandingRows rows) {
        this.models = models;
        this.rows = rows;
    }

    /**
     * A process that waits, however often it runs in the case.
     *
     * @param id unique on the page
     * @param diagrams each once, marked wherever one of the steps waits
     */
    record Section(String id, String title, Fold<Step> steps, List<Diagram> diagrams) {}

    /**
     * A step at which it waits.
     *
     * @param within the parts of the process that lead to the step, the outermost first
     */
    record Step(Row row, List<String> within) {}

    /** A diagram, and its name. */
    record Diagram(String title, String drawn) {}

    /** Each process that waits for somebody; in the order of what is due first. */
    List<Section> of(Stands stands) {
        List<Row> waiting = new ArrayList<>(rows.ofTasks(stands.steps()));
        stands.limits().stream()
                .map(rows::ofLimit)
                .filter(row -> isAnswer(row.step()))
                .forEach(waiting::add);
        Map<Model, List<Row>> processes = new LinkedHashMap<>();
        waiting.stream()
                .sorted(Comparator.comparing(Row::dueAt))
                .filter(row -> !models.wayTo(row.step()).isEmpty())
                .forEach(
                        row ->
                                processes
                                        .computeIfAbsent(root(row), _ -> new ArrayList<>())
                                        .add(row));
        return processes.entrySet().stream()
                .map(one -> section(one.getKey(), one.getValue()))
                .toList();
    }

    /** What waits for a person without any process that waits for it. */
    Fold<Step> beside(Stands stands) {
        return steps(rows.ofTasks(stands.beside()), _ -> List.of());
    }

    /** A limit of a human step that is not open yet is no place at which a process waits. */
    private boolean isAnswer(String step) {
        List<At> way = models.wayTo(step);
        return !way.isEmpty() && way.getLast().node().step().isEmpty();
    }

    private Model root(Row row) {
        return models.wayTo(row.step()).getFirst().model();
    }

    private Section section(Model process, List<Row> waiting) {
        Map<Model, Set<String>> nodes = new LinkedHashMap<>();
        waiting.stream()
                .flatMap(row -> models.wayTo(row.step()).stream())
                .forEach(
                        at ->
                                nodes.computeIfAbsent(at.model(), _ -> new LinkedHashSet<>())
                                        .add(at.node().id()));
        return new Section(
                process.id(),
                process.name(),
                steps(waiting, this::within),
                nodes.entrySet().stream()
                        .map(one -> diagram(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Fold<Step> steps(List<Row> waiting, Function<Row, List<String>> within) {
        return Fold.of(
                waiting.stream().map(row -> new Step(row, within.apply(row))).toList(), SHOWN);
    }

    private List<String> within(Row row) {
        return models.wayTo(row.step()).stream()
                .map(at -> at.node().name())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Diagram diagram(Model model, Set<String> waiting) {
        String where =
                model.nodes().stream()
                        .filter(node -> waiting.contains(node.id()))
                        .map(node -> node.name().isEmpty() ? "the next answer" : node.name())
                        .collect(Collectors.joining("; "));
        var said =
                new Svg.Said(
                        "diagram-" + model.id(), model.name() + ", drawn", "It waits at: " + where);
        return new Diagram(model.name(), DiagramDrawing.of(model, waiting, said));
    }
}
