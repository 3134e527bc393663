package org.threshold.workflow.fasttrack.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;

/** Why a case goes to a conference, as it is sent. */
record FastTrackForm(@Nullable String why) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "why",
                            "Why does it go to a child protection conference?",
                            "A sentence is enough. Nothing else is needed: what is known is carried, and"
                                    + " what is missing becomes tasks."));
}
