package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;

/** Why a case is taken off the list. */
record RemovalForm(@Nullable String reason) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "reason",
                            "Why does the night not have to know any more?",
                            "It stays on the list, with your name, as taken off."));
}
