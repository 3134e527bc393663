package org.threshold.workflow.document.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What an entry of the register is about: a document kept elsewhere, or an e-mail kept here. */
public sealed interface Content permits Elsewhere, Email {

    /** What it is called; somebody typed it, so that it may name a person. */
    String title();

    /** Where it stands in a chronology, UTC; a day of which no time is known begins at midnight. */
    Instant at();

    /** What is missing, or cannot be. */
    List<Refusal> refusals(Instant now);
}
