/** Written agreements over HTTP, their pages, and the forms of their steps. */
@NullMarked
package org.threshold.workflow.agreement.adapter.web;

import org.jspecify.annotations.NullMarked;
