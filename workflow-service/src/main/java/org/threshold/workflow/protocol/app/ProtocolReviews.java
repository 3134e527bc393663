package org.threshold.workflow.protocol.app;

import java.util.Optional;
import org.threshold.workflow.protocol.domain.ProtocolReview;

/** The reviews of the joint protocol that people recorded. */
public interface ProtocolReviews {

    /** The latest one by its day; empty where none was recorded. */
    Optional<ProtocolReview> latest();

    /** Keeps one. */
    void keep(ProtocolReview review);
}
