package org.threshold.workflow.document.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.platform.FormField;

/** What a form of this feature is for. */
enum EntryKind {
    DOCUMENT("document", "documents", DocumentForm.class),
    EMAIL("email", "emails", EmailForm.class);

    private static final FormField WHY =
            new FormField.LongText(
                    "why", "What was wrong?", "The entry as it was stays on record.");

    private static final FormField ABOUT =
            new FormField.Text(
                    "about",
                    "Which child is it about?",
                    "The reference of the case. Change it if it was entered under the wrong child.");

    private final String key;
    private final String path;
    private final Class<? extends EntryForm> form;

    EntryKind(String key, String path, Class<? extends EntryForm> form) {
        this.key = key;
        this.path = path;
        this.form = form;
    }

    static EntryKind of(Entry entry) {
        return entry.email().isPresent() ? EMAIL : DOCUMENT;
    }

    /** What the messages of its page begin with. */
    String key() {
        return key;
    }

    /** The last part of its address. */
    String path() {
        return path;
    }

    Class<? extends EntryForm> form() {
        return form;
    }

    /**
     * What is asked of a new one.
     *
     * @param changes what it can support
     */
    List<FormField> fields(List<Change> changes) {
        List<FormField> fields =
                new ArrayList<>(this == EMAIL ? EmailForm.FIELDS : DocumentForm.FIELDS);
        fields.add(
                new FormField.Lines(
                        "alsoAbout",
                        "Other children it is about",
                        "The reference of each one’s case, one on each line."));
        fields.add(
                new FormField.Pick(
                        "supports",
                        "Which entry of the chronology does it support?",
                        "Left empty, it is an entry of its own there.",
                        changes.reversed().stream().map(EntryKind::option).toList()));
        return List.copyOf(fields);
    }

    /** What is asked of one that corrects another. */
    List<FormField> correcting(List<Change> changes) {
        List<FormField> fields = new ArrayList<>();
        fields.add(WHY);
        fields.add(ABOUT);
        fields.addAll(fields(changes));
        return List.copyOf(fields);
    }

    private static FormField.Option option(Change change) {
        return new FormField.Option(
                change.id().toString(),
                change.what().kind().words() + ", " + DueWords.exact(change.what().occurredAt()));
    }
}
