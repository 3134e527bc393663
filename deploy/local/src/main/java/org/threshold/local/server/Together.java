package org.threshold.local.server;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does the same to several parts at once. */
public final class Together {

    private Together() {}

    /**
     * Returns when it is done for each.
     *
     * @throws ServerFailed the first failure, after all have ended one way or the other
     */
    public static <T> void forEach(Collection<T> parts, Consumer<T> action) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    parts.stream()
                            .map(
                                    part ->
                                            CompletableFuture.runAsync(
                                                    () -> action.accept(part), threads))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof ServerFailed reason) {
                throw reason;
            }
            throw failure;
        }
    }
}
