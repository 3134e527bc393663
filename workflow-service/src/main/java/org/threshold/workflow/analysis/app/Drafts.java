package org.threshold.workflow.analysis.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Version;

/** The rows of draft analyses; none is ever changed or taken away. */
public interface Drafts {

    /** The versions of an enquiry or assessment, the earliest first. */
    List<Version> versions(UUID about);

    /** What was said of any of its versions, the earliest first. */
    List<Comment> comments(UUID about);

    /** Keeps a version that nobody was asked about yet. */
    void add(Analysed about, Version version, Actor by);

    /** Keeps that agencies were asked about a version. */
    void ask(UUID version, List<AskedLine> lines, Instant at);

    /** Keeps what was said. */
    void say(Comment comment, Actor by);

    /** The enquiry or assessment that a version is of. */
    Optional<UUID> ofVersion(UUID version);

    /** The version that an agency was asked about in this line; anything else is a bug. */
    UUID versionOfLine(UUID line);
}
