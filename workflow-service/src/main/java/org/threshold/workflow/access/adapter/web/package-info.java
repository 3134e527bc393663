/** Signing in by page and by API, and who asks as an argument of controllers. */
@NullMarked
package org.threshold.workflow.access.adapter.web;

import org.jspecify.annotations.NullMarked;
