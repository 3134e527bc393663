package org.threshold.notification.delivery.adapter.outbound;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Connections that do as they are told and no more: no redirect is followed, nothing is sent again,
 * no cookie is kept, no answer is unpacked, and no proxy is found in the environment. Their number
 * is bounded by the lanes of the agencies.
 */
final class Connections {

    private static final int PER_ADDRESS = 512;
    private static final int ALL = 4096;
    private static final TimeValue LOOK_AGAIN = TimeValue.ofMilliseconds(500);
    private static final TimeValue LIFE = TimeValue.ofMinutes(1);

    private Connections() {}

    static CloseableHttpClient within(Duration deadline, CheckedNames names) {
        Timeout timeout = Timeout.of(deadline);
        return HttpClients.custom()
                .setConnectionManager(pool(timeout, names))
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(timeout)
                                .setResponseTimeout(timeout)
                                .build())
                .setUserAgent("threshold-notification-service")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager pool(Timeout timeout, CheckedNames names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnPerRoute(PER_ADDRESS)
                .setMaxConnTotal(ALL)
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(timeout).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .setValidateAfterInactivity(LOOK_AGAIN)
                                .setTimeToLive(LIFE)
                                .build())
                .build();
    }
}
