/** The API for agencies and the page behind a one-time link. */
@NullMarked
package org.threshold.notification.acknowledgement.web;

import org.jspecify.annotations.NullMarked;
