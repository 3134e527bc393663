package org.threshold.workflow.protocol.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.protocol.domain.ProtocolReview;

final class ProtocolReviewsInMemory implements ProtocolReviews {

    private final List<ProtocolReview> all = new ArrayList<>();

    @Override
    public Optional<ProtocolReview> latest() {
        return all.stream().max(Comparator.comparing(ProtocolReview::on));
    }

    @Override
    public void keep(ProtocolReview review) {
        all.add(review);
    }
}
