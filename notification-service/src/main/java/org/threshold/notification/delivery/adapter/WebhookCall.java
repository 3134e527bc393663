package org.threshold.notification.delivery.adapter;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;

/**
 * Makes one HTTP call and says how it ended, within two seconds for connecting, sending and the
 * whole answer. Redirects are not followed: a signed message goes where the directory says, or
 * nowhere.
 */
@Component
class WebhookCall implements DisposableBean {

    static final Duration DEADLINE = Duration.ofSeconds(2);

    private static final int GONE = 410;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(Version.HTTP_1_1)
                    .connectTimeout(DEADLINE)
                    .followRedirects(Redirect.NEVER)
                    .build();

    Outcome make(HttpRequest request) {
        CompletableFuture<HttpResponse<Boolean>> call =
                http.sendAsync(request, CappedAnswer.handler());
        try {
            return outcome(call.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (ExecutionException failed) {
            return outcome(failed.getCause());
        } catch (TimeoutException late) {
            call.cancel(true);
            return new Unanswered();
        } catch (InterruptedException ending) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new Unanswered();
        }
    }

    private static Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Accepted(status);
        }
        return status == GONE ? new Gone(status) : new Refused(status);
    }

    private static Outcome outcome(@Nullable Throwable failure) {
        boolean neverLeft =
                failure instanceof ConnectException
                        || failure instanceof HttpConnectTimeoutException;
        return neverLeft ? new Unreachable() : new Unanswered();
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }
}
