package org.threshold.notification.keys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.threshold.notification.platform.security.SliceOfAccess.OPERATOR;
import static org.threshold.notification.platform.security.SliceOfAccess.SERVICE;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.keys.EndKey;
import org.threshold.notification.keys.GiveKey;
import org.threshold.notification.keys.GiveKey.NewKey;
import org.threshold.notification.keys.KeyRegister;
import org.threshold.notification.platform.security.Caller.AgencySystem;
import org.threshold.notification.platform.security.SliceOfAccess;

@WebMvcTest(KeysController.class)
@Import(SliceOfAccess.class)
class KeysControllerTest {

    @Autowired private MockMvcTester http;
    @MockitoBean private GiveKey give;
    @MockitoBean private EndKey end;
    @MockitoBean private KeyRegister register;

    @Test
    void a_key_is_shown_once_and_no_cache_keeps_it() {
        given(give.handle(new AgencySystem("police"), "control room"))
                .willReturn(new NewKey(new UUID(0, 7), "thr_fresh"));

        assertThat(
                        post(
                                """
                                {"holder":"agency","agency":"police","label":" control room "}
                                """,
                                OPERATOR))
                .hasStatus(201)
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id":"00000000-0000-0000-0000-000000000007","key":"thr_fresh"}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"label\":\"x\"}|holder",
                "{\"holder\":\"anybody\",\"label\":\"x\"}|holder",
                "{\"holder\":\"agency\",\"label\":\"x\"}|agency",
                "{\"holder\":\"agency\",\"agency\":\"The Police\",\"label\":\"x\"}|agency",
                "{\"holder\":\"service\",\"agency\":\"police\",\"label\":\"x\"}|agency",
                "{\"holder\":\"service\",\"label\":\" \"}|label"
            })
    void a_form_that_leaves_open_whom_it_is_for_is_refused_with_the_field(
            String body, String field) {
        assertThat(post(body, OPERATOR))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
        verify(give, never()).handle(any(), any());
    }

    @Test
    void only_operators_get_in() {
        assertThat(post("{\"holder\":\"operator\",\"label\":\"x\"}", SERVICE)).hasStatus(403);
        assertThat(http.get().uri("/api/v1/keys").header("Authorization", SERVICE)).hasStatus(403);
        assertThat(http.get().uri("/api/v1/keys")).hasStatus(401);
    }

    private MvcTestResult post(String body, String key) {
        return http.post()
                .uri("/api/v1/keys")
                .header("Authorization", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
