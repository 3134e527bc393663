package org.threshold.notification.delivery.adapter;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer's body only to leave the connection clean, and hangs up when it is longer than
 * any answer needs to be. The status alone counts.
 */
final class CappedAnswer implements BodySubscriber<Boolean> {

    /** How much of a body is read. */
    static final int LARGEST_BYTES = 16 * 1024;

    private final CompletableFuture<Boolean> complete = new CompletableFuture<>();
    private @Nullable Subscription subscription;
    private int read;

    static BodyHandler<Boolean> handler() {
        return answer -> new CappedAnswer();
    }

    /** Whether the body ended by itself; false when it was cut. */
    @Override
    public CompletionStage<Boolean> getBody() {
        return complete;
    }

    @Override
    public void onSubscribe(Subscription started) {
        subscription = started;
        started.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        read += buffers.stream().mapToInt(ByteBuffer::remaining).sum();
        if (read > LARGEST_BYTES && subscription != null) {
            subscription.cancel();
            complete.complete(false);
        }
    }

    @Override
    public void onError(Throwable failure) {
        complete.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        complete.complete(true);
    }
}
