package org.threshold.workflow.investigation.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/** What the page asks of whoever enters an allegation. */
final class AllegationFields {

    private static final List<Option> ROLES =
            Stream.of(RoleInCase.values())
                    .map(one -> new Option(one.code(), capital(one.words())))
                    .toList();

    static final List<FormField> ALL =
            List.of(
                    new FormField.LongText(
                            "what", "What was said?", "As near to the words as you can."),
                    new FormField.Pick("allegedBy", "Who says so?", "", ROLES),
                    new FormField.Pick(
                            "against",
                            "Whom is it against?",
                            "It is put to them. An account of a parent who is not there is not taken as"
                                    + " it is told.",
                            ROLES),
                    new FormField.DateTime(
                            "knownAt",
                            "When did somebody first hear it?",
                            "Leave it out if that was just now."),
                    AtTheTime.WHY_LATE);

    private AllegationFields() {}

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
