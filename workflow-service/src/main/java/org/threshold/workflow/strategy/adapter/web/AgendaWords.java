package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.domain.Agenda;
import org.threshold.workflow.strategy.domain.Agenda.Met;
import org.threshold.workflow.strategy.domain.AgendaItem;
import org.threshold.workflow.strategy.domain.AgendaItem.Part;
import org.threshold.workflow.worklist.TaskId;

/** Puts the agenda of a discussion into words, each item with where it is done or can be read. */
record AgendaWords(DiscussionPage page, Map<String, TaskId> tasks) {

    private static final Map<Part, String> STEPS =
            Map.of(
                    Part.PREPARATION, DiscussionSteps.REVIEW_PREPARATION,
                    Part.MEETING, DiscussionSteps.HOLD,
                    Part.CHILDREN, DiscussionSteps.DECIDE,
                    Part.OUTCOME, DiscussionSteps.DECIDE);

    /**
     * An item.
     *
     * @param state {@code done}, {@code missing} or {@code talk}
     * @param missing what is missing; empty where nothing is
     * @param link where it is done, or once it is, where it can be read; empty where that is
     *     nowhere
     */
    record Row(String words, String source, String state, String missing, String link) {}

    List<Row> rows() {
        List<Met> met = page.meetings().stream().map(AgendaWords::met).toList();
        return Agenda.of(page.discussion(), met).stream().map(this::row).toList();
    }

    private static Met met(DiscussionPage.Meeting one) {
        var held = one.held();
        return new Met(held.report(), held.check(), held.decisions(), one.completed());
    }

    private Row row(Agenda.Line line) {
        AgendaItem item = line.item();
        return switch (line.state()) {
            case Agenda.State.Done() -> row(item, "done", "", read(item.part()));
            case Agenda.State.Missing(var words) -> row(item, "missing", words, todo(item.part()));
            case Agenda.State.Talk() -> row(item, "talk", "", "");
        };
    }

    private static Row row(AgendaItem item, String state, String missing, String link) {
        return new Row(item.words(), item.source(), state, missing, link);
    }

    private String todo(Part part) {
        return Optional.ofNullable(STEPS.get(part))
                .map(tasks::get)
                .map(task -> "/tasks/" + task.value())
                .orElse("");
    }

    private String read(Part part) {
        return switch (part) {
            case PREPARATION -> page.preparation().checks().isEmpty() ? "" : "#checks";
            case MEETING, CHILDREN -> "#meeting-" + page.meetings().size();
            case OUTCOME -> "/strategy-discussions/" + page.discussion().id() + "/minutes";
            case TALK -> "";
        };
    }
}
