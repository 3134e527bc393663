package org.threshold.workflow.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody’s browser that has the board open, and fetches its part whenever it is told to. */
final class Viewer implements Flow.Subscriber<String> {

    private static final long PATIENCE_SECONDS = 20;

    private final HttpClient http;
    private final String base;
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();
    private final CompletableFuture<HttpResponse<Void>> stream;

    Viewer(HttpClient http, String base) {
        this.http = http;
        this.base = base;
        this.stream =
                http.sendAsync(
                        request("/board/live").header("Accept", "text/event-stream").build(),
                        BodyHandlers.fromLineSubscriber(this));
    }

    /** When it was told and when it had the words on its screen, by the clock of nanoTime. */
    record Seen(long told, long shown) {}

    /** The next time that it is told. */
    long isTold() throws InterruptedException {
        Long at = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (at == null) {
            throw new AssertionError("Nobody told a viewer anything; its stream: " + stream);
        }
        return at;
    }

    /** Fetches the part each time that it is told, until it has the words. */
    Seen sees(String words) throws Exception {
        while (true) {
            long at = isTold();
            if (part().body().contains(words)) {
                return new Seen(at, System.nanoTime());
            }
        }
    }

    HttpResponse<String> part() throws Exception {
        return http.send(
                request("/board")
                        .header("Accept", "text/html")
                        .header("X-Requested-With", "live")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Whether the server has ended its stream. */
    boolean ended() {
        return stream.isDone();
    }

    void leave() {
        stream.cancel(true);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).version(HttpClient.Version.HTTP_1_1);
    }

    @Override
    public void onSubscribe(Flow.Subscription lines) {
        lines.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (line.equals("event:changed")) {
            told.add(System.nanoTime());
        }
    }

    @Override
    public void onError(Throwable broken) {
        // ended() says so
    }

    @Override
    public void onComplete() {
        // ended() says so
    }
}
