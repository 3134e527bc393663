/** What networks say, later, of the messages that they were handed. */
@NullMarked
package org.threshold.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
