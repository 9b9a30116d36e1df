var D=Object.defineProperty;var i=(b,f)=>D(b,"name",{value:f,configurable:!0});const j=8749,B=[8749],x={8749:((b,f,d)=>{d.d(f,{createGitHubDocuments:i(()=>l,"createGitHubDocuments")});var m=d(19133),_=d(217),p=d(38377);const o="/repos/{owner}/{repo}";class ${static{i(this,"GitHubDocuments")}#t;constructor(t){this.#t=t}async find(t){const e=await this.#e(t);return e&&u(e)}async propose({key:t,path:e,text:a,title:s,body:h}){const g=await this.#e(t);if(g!==void 0)return u(g);const w=await this.#i(),E=await this.#s(t,w);await this.#a(e,E)===void 0&&await this.#r({key:t,path:e,text:a,title:s},E);const O={title:s.slice(0,256),head:r(t),base:w,body:(0,m.ul)(c(t),h)},S=await this.#t.once(()=>this.#e(t),y=>y(`POST ${o}/pulls`,O));return u(S)}async read(t){return this.#a(t,await this.#i())}async#e(t){const e=await this.#t.login(),a=`${this.#t.owner}:${r(t)}`;return(await this.#t.readAll(`GET ${o}/pulls`,{state:"all",head:a})).filter(h=>h.user?.login===e&&(0,m.GN)(h.body,c(t))).at(-1)}async#i(){const{default_branch:t}=await this.#t.read(`GET ${o}`);return t}async#s(t,e){const a=await this.#n(r(t));if(a!==void 0)return a;const s=await this.#n(e)??"",h=`refs/heads/${r(t)}`;return this.#t.once(()=>this.#n(r(t)),async g=>(await g(`POST ${o}/git/refs`,{ref:h,sha:s})).object.sha)}async#n(t){const e=`heads/${t}`;return(await(0,_.F2)(this.#t.read(`GET ${o}/git/ref/{ref}`,{ref:e})))?.object.sha}async#r({key:t,path:e,text:a,title:s},h){const g={branch:{repositoryNameWithOwner:this.#t.fullName,branchName:r(t)},expectedHeadOid:h,message:{headline:s},fileChanges:{additions:[{path:e,contents:Buffer.from(a).toString("base64")}]}};await this.#t.graphql("proposing a document",p.$h,{input:g})}async#a(t,e){const a=`GET ${o}/contents/{path}`,s=await(0,_.F2)(this.#t.read(a,{path:t,ref:e}));return s?.content===void 0?void 0:Buffer.from(s.content,"base64").toString("utf8")}}function r(n){return`sluice/${n}`}i(r,"branchOf");function c(n){return(0,m.we)("document",n)}i(c,"marker");function u({html_url:n,state:t,merged_at:e}){return{url:n,state:e!==null?"accepted":t==="open"?"open":"declined"}}i(u,"proposalOf");function l(n){return new $(n)}i(l,"createGitHubDocuments")}),217:((b,f,d)=>{d.d(f,{F2:i(()=>o,"F2"),Ro:i(()=>p,"Ro"),iK:i(()=>_,"iK")});var m=d(68013);class _ extends m.HR{static{i(this,"GitHubFailure")}status;types;said;isLate;constructor(t,e){const{kind:a,code:s,hint:h}=$(e);super({kind:a,code:s,message:`GitHub, ${t}: ${e.message}`,hint:h}),this.status=e.status,this.types=e.types,this.said=e.message,this.isLate=e.isLate??!1}get isUncertain(){return this.status===0||this.status>=500}}function p(n,...t){return n instanceof _&&t.includes(n.status)}i(p,"hasStatus");async function o(n){try{return await n}catch(t){if(p(t,404))return;throw t}}i(o,"unlessMissing");function $(n){const{status:t,types:e,headers:a}=n;return c(n)?{kind:"unavailable",code:"github-limited",hint:u(a)}:t===401?{kind:"unavailable",code:"github-unauthorized",hint:"pass a valid github-token"}:t===403||e.includes("FORBIDDEN")?{kind:"unavailable",code:"github-forbidden",hint:l(a)}:t===404||e.includes("NOT_FOUND")?{kind:"unavailable",code:"github-not-found",hint:"check the name, and that the token may see it"}:t===405||t===409||e.includes("STALE_DATA")?{kind:"conflict",code:"github-conflict",hint:"run this again"}:t>=400&&t<500&&t!==408||e.some(h=>r.has(h))?{kind:"usage",code:"github-refused"}:{kind:"unavailable",code:"github-unavailable",hint:"run this again when GitHub is well"}}i($,"meaningOf");const r=new Set(["UNPROCESSABLE","BAD_REQUEST","INVALID","MAX_NODE_LIMIT_EXCEEDED"]);function c({status:n,message:t,types:e,headers:a}){return n===429||e.some(s=>s.startsWith("RATE_LIMIT"))||e.length>0&&/rate limit/i.test(t)?!0:n===403&&(/rate limit/i.test(t)||a["x-ratelimit-remaining"]==="0")}i(c,"isLimit");function u(n){const t=Number(n["x-ratelimit-reset"]);return n["x-ratelimit-remaining"]==="0"&&Number.isFinite(t)?`try again after ${new Date(t*1e3).toISOString()}`:"try again in a few minutes"}i(u,"limitHint");function l(n){const e=String(n["x-accepted-github-permissions"]??"").replaceAll("=",": ").replaceAll("_","-");return e===""?"grant the job the permission that this needs":`grant the job permissions: { ${e} }`}i(l,"permissionHint")}),38377:((b,f,d)=>{d.d(f,{$h:i(()=>o,"$h"),SO:i(()=>_,"SO"),dJ:i(()=>m,"dJ"),nl:i(()=>$,"nl"),oG:i(()=>p,"oG")});const m=`query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          head: file(path: "head.json") { object { ... on Blob { oid byteSize text isTruncated } } }
          events: file(path: "events") { object { ... on Tree { entries { name oid size } } } }
        }
      }
    }
  }
}`,_=`query ($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit { file(path: $path) { object { ... on Blob { oid byteSize text isTruncated } } } }
    }
  }
}`,p=`query ($owner: String!, $repo: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit { file(path: $path) { object { ... on Blob { oid byteSize text isTruncated } } } }
      }
    }
  }
}`,o=`mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;function $(r){const c=r.map((n,t)=>`$o${t}: GitObjectID!`).join(", "),u=r.map((n,t)=>`o${t}: object(oid: $o${t}) { ... on Blob { oid byteSize text isTruncated } }`);return{document:`query ($owner: String!, $repo: String!, ${c}) {
  repository(owner: $owner, name: $repo) { ${u.join(`
`)} }
}`,variables:Object.fromEntries(r.map((n,t)=>[`o${t}`,n]))}}i($,"objectsByName")}),19133:((b,f,d)=>{d.d(f,{GN:i(()=>r,"GN"),ul:i(()=>$,"ul"),we:i(()=>_,"we")});var m=d(77598);function _(c,u){const l=(0,m.createHash)("sha256").update(`${c}/${u}`).digest("hex").slice(0,32);return`<!-- sluice:${c}:${l} -->`}i(_,"markerOf");const p=65536,o=`

\u2026 cut: longer than GitHub takes.`;function $(c,u){const l=`${c}
${u}`;return l.length<=p?l:l.slice(0,p-o.length)+o}i($,"markedText");function r(c,u){return(c??"").split(/\r?\n/,1)[0]===u}i(r,"carriesMarker")})};export{j as id,B as ids,x as modules};
