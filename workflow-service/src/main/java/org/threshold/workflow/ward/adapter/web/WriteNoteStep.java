package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.app.WriteConsultantNote;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "write the handover note of the change of consultant" (R-Hosp-7). */
@Component
class WriteNoteStep implements StepCompletion<WriteNoteStep.Form> {

    private final WriteConsultantNote write;
    private final StaySheets sheets;

    WriteNoteStep(WriteConsultantNote write, StaySheets sheets) {
        this.write = write;
        this.sheets = sheets;
    }

    /**
     * The note.
     *
     * @param whyLate why it is written later than four hours after the handover; may be left out
     */
    record Form(
            @Nullable String concern,
            @Nullable String plan,
            @Nullable String outstanding,
            @Nullable String contingency,
            @Nullable String whyLate) {

        ConsultantNote note() {
            return new NoteForm(concern, plan, outstanding, contingency).note();
        }
    }

    @Override
    public String step() {
        return WriteConsultantNote.STEP;
    }

    @Override
    public String words() {
        return "Write the handover note of the change of consultant";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_ON_WARD;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return Stream.concat(NoteForm.FIELDS.stream(), Stream.of(AtTheTime.WHY_LATE)).toList();
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, new HandoverId(task.subject().id()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return write.handle(
                who,
                new HandoverId(task.subject().id()),
                form.note(),
                Reading.text(form.whyLate()));
    }
}
