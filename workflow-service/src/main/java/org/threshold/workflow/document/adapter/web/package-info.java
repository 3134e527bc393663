/** The document register on a case’s page, in forms and in the API. */
@NullMarked
package org.threshold.workflow.document.adapter.web;

import org.jspecify.annotations.NullMarked;
