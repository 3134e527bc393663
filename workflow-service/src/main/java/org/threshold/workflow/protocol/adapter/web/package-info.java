/** The task of the review, the banner, and the pages of the protocol. */
@NullMarked
package org.threshold.workflow.protocol.adapter.web;

import org.jspecify.annotations.NullMarked;
