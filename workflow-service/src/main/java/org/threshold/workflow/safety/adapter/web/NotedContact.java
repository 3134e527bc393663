package org.threshold.workflow.safety.adapter.web;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.UnevidencedWorries;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.UnevidencedWorries.Worry;
import org.threshold.workflow.safety.app.ContactResult;
import org.threshold.workflow.safety.app.RecordContact.About;

/** Records a contact out of hours with what worries whoever writes it (L-3.1.27). */
@Component
class NotedContact {

    private final UnevidencedWorries worries;

    NotedContact(UnevidencedWorries worries) {
        this.worries = worries;
    }

    ContactResult with(Actor who, About contact, String worry, Supplier<ContactResult> record) {
        return worries.with(
                new Worry(
                        who,
                        contact.caseRef().value(),
                        Note.OUT_OF_HOURS_CONTACT,
                        contact.id().value(),
                        worry),
                record,
                result -> !(result instanceof ContactResult.NothingThere));
    }
}
