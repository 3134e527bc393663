/** Sends e-mail and text messages through GOV.UK Notify. */
@NullMarked
package org.threshold.notification.delivery.adapter.notify;

import org.jspecify.annotations.NullMarked;
