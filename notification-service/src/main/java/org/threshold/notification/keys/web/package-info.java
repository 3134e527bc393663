/** The keys over HTTP, for operators. */
@NullMarked
package org.threshold.notification.keys.web;

import org.jspecify.annotations.NullMarked;
