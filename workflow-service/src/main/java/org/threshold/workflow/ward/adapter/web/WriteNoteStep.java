package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.ward.app.WriteConsultantNote;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "write the handover note of the change of consultant" (R-Hosp-7). */
@Component
class WriteNoteStep implements StepCompletion<NoteForm> {

    private final WriteConsultantNote write;
    private final StaySheets sheets;

    WriteNoteStep(WriteConsultantNote write, StaySheets sheets) {
        this.write = write;
        this.sheets = sheets;
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
    public Class<NoteForm> form() {
        return NoteForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_ON_WARD;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return NoteForm.FIELDS;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, new HandoverId(task.subject().id()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, NoteForm form) {
        return write.handle(who, new HandoverId(task.subject().id()), form.note());
    }
}
